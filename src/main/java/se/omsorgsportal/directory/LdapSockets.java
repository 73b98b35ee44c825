package se.omsorgsportal.directory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens encrypted connections that trust what the set-up says. JNDI takes the name of a class and no object, so the one
 * meant stands in a scope around the call; public because JNDI makes it by name, not for anybody else.
 */
public final class LdapSockets extends SocketFactory {

    static final ScopedValue<SSLSocketFactory> TRUSTED = ScopedValue.newInstance();

    private final SSLSocketFactory trusted;

    private LdapSockets(SSLSocketFactory trusted) {
        this.trusted = trusted;
    }

    public static SocketFactory getDefault() {
        return new LdapSockets(TRUSTED.get());
    }

    @Override
    public Socket createSocket() throws IOException {
        return trusted.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return trusted.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return trusted.createSocket(host, port, from, fromPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return trusted.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return trusted.createSocket(host, port, from, fromPort);
    }
}
