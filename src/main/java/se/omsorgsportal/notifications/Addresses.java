package se.omsorgsportal.notifications;

import se.omsorgsportal.bulkorders.BulkId;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.faultreports.FaultId;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.providerendings.ProviderEndingId;
import se.omsorgsportal.provisioning.TaskId;
import se.omsorgsportal.servicewindows.WindowId;

/** Where in the portal mails and messages lead. */
final class Addresses {

    static final String DUTIES = "duties";
    static final String FIRST_DAY = "first-day";
    static final String STAFF = "staff";
    static final String LAPSES = "lapses";
    static final String UNUSED_ACCOUNTS = "unused-accounts";
    static final String MY_TESTS = "my-tests";
    static final String STAND_INS = "stand-ins";

    static final String FAULTS = "fault-reports";

    private Addresses() {}

    static String providerEnding(ProviderEndingId id) {
        return "provider-endings/" + id;
    }

    static String task(TaskId id) {
        return "tasks/" + id;
    }

    static String certificate(CertificateId id) {
        return "certificates/" + id;
    }

    static String bulk(BulkId id) {
        return "orders/bulk/" + id;
    }

    static String fault(FaultId id) {
        return FAULTS + "/" + id;
    }

    static String move(MoveId id) {
        return "moves/" + id;
    }

    static String window(WindowId id) {
        return "service-windows/" + id;
    }

    static String order(OrderId id) {
        return "orders/" + id;
    }
}
