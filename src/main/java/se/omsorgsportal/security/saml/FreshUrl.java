package se.omsorgsportal.security.saml;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.io.UrlResource;

/**
 * Metadata over the network that is read anew at every refresh: most identity providers do not say when theirs
 * changed, and OpenSAML would then keep the first forever. Gives up in seconds when nobody answers.
 */
final class FreshUrl extends UrlResource {

    private static final int PATIENCE = (int) Duration.ofSeconds(5).toMillis();
    private final Clock clock;

    FreshUrl(String address, Clock clock) throws MalformedURLException {
        super(address);
        this.clock = clock;
    }

    @Override
    public long lastModified() {
        return clock.millis();
    }

    @Override
    protected void customizeConnection(URLConnection connection) throws IOException {
        super.customizeConnection(connection);
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        connection.setUseCaches(false);
    }
}
