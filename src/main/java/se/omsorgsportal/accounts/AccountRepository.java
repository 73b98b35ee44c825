package se.omsorgsportal.accounts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @Query("""
            select a from Account a where a.userName like concat(:prefix, '%')
            order by a.userName offset :offset rows fetch first :limit rows only""")
    List<Account> withPrefix(String prefix, int offset, int limit);
}
