package se.omsorgsportal.orders;

import jakarta.persistence.Embeddable;
import se.omsorgsportal.caresystems.PermissionCode;

/** One permission that was wanted, and whether it stands (ORD-12). */
@Embeddable
record OrderedPermission(String code, boolean granted) {

    PermissionCode permission() {
        return new PermissionCode(code);
    }

    OrderedPermission granted(boolean stands) {
        return new OrderedPermission(code, stands);
    }
}
