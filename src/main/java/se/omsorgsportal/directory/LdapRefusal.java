package se.omsorgsportal.directory;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.ldap.NamingException;

/** Tells a directory that cannot be reached now from one that has answered no. */
final class LdapRefusal {

    private static final Pattern CODE = Pattern.compile("\\berror code (\\d{1,3})\\b");

    /**
     * Time limit, administrative limit, the portal's own login (8, 48, 49), busy, unavailable, internal: not about this
     * change, and worth trying again once somebody has seen to it.
     */
    private static final Set<Integer> LATER = Set.of(3, 8, 11, 48, 49, 51, 52, 80);

    private LdapRefusal() {}

    static DirectoryFailure of(NamingException failed) {
        var words = words(failed);
        var code = CODE.matcher(words);
        boolean answered = code.find();
        boolean later = !answered || LATER.contains(Integer.valueOf(code.group(1)));
        return new DirectoryFailure(later ? DirectoryProblem.UNREACHABLE : DirectoryProblem.REFUSED, words, failed);
    }

    /** The innermost words, where the answer or the network speaks; without control characters. */
    private static String words(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return said.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
