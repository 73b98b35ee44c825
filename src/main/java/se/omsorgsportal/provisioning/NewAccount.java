package se.omsorgsportal.provisioning;

import java.time.LocalDate;

/** What an administrator says about an account they have made in the directory (PRV-01); does not print the password. */
public record NewAccount(String password, LocalDate validTo, String note) {

    @Override
    public String toString() {
        return "NewAccount[validTo=" + validTo + "]";
    }
}
