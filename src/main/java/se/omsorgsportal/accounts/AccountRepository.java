package se.omsorgsportal.accounts;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @Query("select a from Account a where a.userName like concat(:prefix, '%') order by a.userName")
    Page<Account> withPrefix(String prefix, Pageable page);
}
