package se.omsorgsportal.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.naming.directory.BasicAttribute;
import javax.naming.directory.BasicAttributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.ModificationItem;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.OrFilter;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.query.SearchScope;
import org.springframework.ldap.support.LdapUtils;
import se.omsorgsportal.directory.DirectoryChange.Create;
import se.omsorgsportal.directory.DirectoryChange.Move;
import se.omsorgsportal.directory.DirectoryPlan.Step;
import se.omsorgsportal.setup.LdapProperties;
import se.omsorgsportal.setup.LdapProperties.Attribute;
import se.omsorgsportal.setup.LdapProperties.Style;

/** A directory over LDAP: an Active Directory, or an OpenLDAP with ppolicy (PRV-15). */
final class LdapServer implements DirectoryServer {

    private static final String HIDDEN = "••••••••";
    private final LdapProperties ldap;
    private final LdapForm form;
    private final LdapTemplate template;

    LdapServer(LdapProperties ldap) {
        this.ldap = ldap;
        this.form = new LdapForm(ldap);
        this.template = new LdapTemplate(new LdapConnections(ldap));
        template.setIgnorePartialResultException(true);
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public String address() {
        return String.join(" ", ldap.urls());
    }

    @Override
    public void check() {
        call(() -> {
            var base = ldap.people().contains("{") ? ldap.base() : ldap.people();
            return template.lookup(LdapUtils.newLdapName(base), new String[] {"objectClass"}, entry());
        });
    }

    @Override
    public DirectoryEntry lookUp(String userName) {
        var found = call(() -> find(Set.of(userName)));
        if (found.isEmpty()) {
            return DirectoryEntry.free();
        }
        var entry = found.getFirst();
        var person = found.size() > 1
                ? null
                : LdapForm.marked(entry.get(ldap.attributes().get(Attribute.MARKER)));
        return new DirectoryEntry(
                person == null ? DirectoryEntry.Kind.FOREIGN : DirectoryEntry.Kind.OURS,
                entry.place(),
                person,
                form.isOpen(entry.get(ldap.lock().attribute())),
                form.validTo(entry.get(ldap.attributes().get(Attribute.EXPIRY))),
                entry.get(ldap.attributes().get(Attribute.UNIT)));
    }

    @Override
    public DirectoryPlan plan(DirectoryChange change) {
        return call(() -> {
            var found = find(names(change));
            return plan(change, found);
        });
    }

    @Override
    public DirectoryPlan carryOut(DirectoryChange change) {
        return call(() -> {
            var found = find(names(change));
            var plan = plan(change, found);
            if (plan.problem() == null) {
                if (found.isEmpty() && change instanceof Create create) {
                    add(create);
                } else {
                    modify(change, found.getFirst());
                }
            }
            return plan;
        });
    }

    /** A found entry: where it is and what it has. */
    private record Entry(String place, Map<String, String> values) {

        String get(@Nullable String attribute) {
            return attribute == null ? "" : values.getOrDefault(attribute, "");
        }
    }

    private static Set<String> names(DirectoryChange change) {
        return change instanceof Create create
                ? Set.of(create.userName(), create.principal())
                : Set.of(change.userName());
    }

    /** Everything under the base that answers to one of the names, by whichever attribute people sign in with. */
    private List<Entry> find(Set<String> names) {
        var any = new OrFilter();
        for (var attribute : new LinkedHashSet<>(List.of(
                ldap.attributes().getOrDefault(Attribute.USER_NAME, ""),
                ldap.attributes().getOrDefault(Attribute.PRINCIPAL, ""),
                ldap.style().rdn()))) {
            if (!attribute.isEmpty()) {
                names.forEach(name -> any.or(new EqualsFilter(attribute, name)));
            }
        }
        var query = LdapQueryBuilder.query()
                .base(ldap.base())
                .searchScope(SearchScope.SUBTREE)
                .attributes(read().toArray(String[]::new))
                .filter(any);
        return template.search(query, entry());
    }

    private Set<String> read() {
        var names = new LinkedHashSet<>(ldap.attributes().values());
        names.add(ldap.lock().attribute());
        return names;
    }

    private ContextMapper<Entry> entry() {
        return context -> {
            var found = (DirContextOperations) context;
            var values = new LinkedHashMap<String, String>();
            for (var name : read()) {
                var value = found.getStringAttribute(name);
                if (value != null) {
                    values.put(name, value);
                }
            }
            return new Entry(found.getNameInNamespace(), values);
        };
    }

    private DirectoryPlan plan(DirectoryChange change, List<Entry> found) {
        boolean creates = change instanceof Create;
        if (found.isEmpty()) {
            return creates
                    ? additions((Create) change)
                    : DirectoryPlan.obstacle(ldap.base(), DirectoryProblem.NOT_FOUND);
        }
        var entry = found.getFirst();
        var marker = entry.get(ldap.attributes().get(Attribute.MARKER));
        if (found.size() > 1 || !LdapForm.mark(change.person()).equals(marker)) {
            var problem = creates ? DirectoryProblem.NAME_TAKEN : DirectoryProblem.NOT_OURS;
            return DirectoryPlan.obstacle(entry.place(), problem);
        }
        var steps = new ArrayList<>(steps(change, entry));
        place(change, entry).ifPresent(to -> steps.add(new Step("dn", entry.place(), to.toString())));
        if (creates) {
            steps.add(password());
        }
        return new DirectoryPlan(entry.place(), null, "", steps);
    }

    private DirectoryPlan additions(Create create) {
        var steps = new ArrayList<Step>();
        everything(create).forEach((name, value) -> steps.add(new Step(name, "", value)));
        steps.add(password());
        return new DirectoryPlan(form.place(create, create.workplace()).toString(), null, "", steps);
    }

    private Step password() {
        return new Step(ldap.style() == Style.ACTIVE_DIRECTORY ? "unicodePwd" : "userPassword", "", HIDDEN);
    }

    /** What differs from what the change wants. */
    private List<Step> steps(DirectoryChange change, Entry entry) {
        return form.wanted(change, entry.get(ldap.lock().attribute())).entrySet().stream()
                .filter(want -> !form.isSame(want.getKey(), entry.get(want.getKey()), want.getValue()))
                .map(want -> new Step(want.getKey(), entry.get(want.getKey()), want.getValue()))
                .toList();
    }

    /** Everything that a new entry has, except its password. */
    private Map<String, String> everything(Create create) {
        var all = new LinkedHashMap<String, String>();
        all.put(ldap.style().rdn(), create.userName());
        all.putAll(form.wanted(create, ""));
        ldap.extras().forEach(all::putIfAbsent);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private void add(Create create) {
        var attributes = new BasicAttributes(true);
        var classes = new BasicAttribute("objectClass");
        ldap.objectClasses().forEach(classes::add);
        attributes.put(classes);
        everything(create).forEach(attributes::put);
        boolean withPassword = ldap.style() == Style.ACTIVE_DIRECTORY;
        if (withPassword) {
            attributes.put(new BasicAttribute("unicodePwd", LdapForm.quoted(create.password())));
        }
        var place = form.place(create, create.workplace());
        template.bind(place, null, attributes);
        if (!withPassword) {
            setPassword(place.toString(), create.password());
            write(create, find(names(create)).getFirst());
        }
    }

    /** An account that is there and marked: made by an attempt that was cut short, or to be changed. */
    private void modify(DirectoryChange change, Entry entry) {
        if (change instanceof Create create) {
            setPassword(entry.place(), create.password());
            write(create, find(names(create)).getFirst());
        } else {
            write(change, entry);
        }
        place(change, entry).ifPresent(to -> template.rename(LdapUtils.newLdapName(entry.place()), to));
    }

    /** After the password and never before: ppolicy opens a closed account when its password is set. */
    private void write(DirectoryChange change, Entry entry) {
        var changes =
                steps(change, entry).stream().map(LdapServer::modification).toArray(ModificationItem[]::new);
        if (changes.length > 0) {
            template.modifyAttributes(LdapUtils.newLdapName(entry.place()), changes);
        }
    }

    private static ModificationItem modification(Step step) {
        return step.after().isEmpty()
                ? new ModificationItem(DirContext.REMOVE_ATTRIBUTE, new BasicAttribute(step.attribute()))
                : new ModificationItem(
                        DirContext.REPLACE_ATTRIBUTE, new BasicAttribute(step.attribute(), step.after()));
    }

    @SuppressWarnings("NullAway") // the callback answers nothing: LdapTemplate passes it on as it is
    private void setPassword(String place, String password) {
        if (ldap.style() == Style.ACTIVE_DIRECTORY) {
            var value = new BasicAttribute("unicodePwd", LdapForm.quoted(password));
            template.modifyAttributes(
                    LdapUtils.newLdapName(place),
                    new ModificationItem[] {new ModificationItem(DirContext.REPLACE_ATTRIBUTE, value)});
            return;
        }
        template.executeReadWrite(context -> {
            ((LdapContext) context).extendedOperation(new PasswordModify(place, password));
            return true;
        });
    }

    /** Where the entry should be, when the set-up puts it by unit or provider and it is somewhere else. */
    private Optional<LdapName> place(DirectoryChange change, Entry entry) {
        var workplace = switch (change) {
            case Create create -> create.workplace();
            case Move move -> move.workplace();
            case DirectoryChange.Disable other -> null;
            case DirectoryChange.Enable other -> null;
            case DirectoryChange.Extend other -> null;
        };
        if (workplace == null || !ldap.people().contains("{")) {
            return Optional.empty();
        }
        var wanted = form.place(change, workplace);
        return wanted.equals(LdapUtils.newLdapName(entry.place())) ? Optional.empty() : Optional.of(wanted);
    }

    private static <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (NamingException failed) {
            throw LdapRefusal.of(failed);
        }
    }
}
