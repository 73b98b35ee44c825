package se.omsorgsportal.security.demo;

import java.io.Serializable;
import org.springframework.security.authentication.ott.OneTimeToken;

/** What the telephone would show: kept in the session, for the page to show in its place. */
public record DemoSms(String handle, String code) implements Serializable {

    /** The session attribute that holds the last one. */
    public static final String IN_SESSION = DemoSms.class.getName();

    static DemoSms of(OneTimeToken token) {
        var value = token.getTokenValue();
        int colon = value.indexOf(':');
        return new DemoSms(value.substring(0, colon), value.substring(colon + 1));
    }
}
