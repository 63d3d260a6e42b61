package org.weishishi.organization.application;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.weishishi.organization.api.DemoAccount;
import org.weishishi.organization.api.HeldPost;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Staffing.Newcomer;
import org.weishishi.organization.domain.Account;
import org.weishishi.organization.domain.AccountRepository;
import org.weishishi.organization.domain.ApiToken;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.UnitName;
import org.weishishi.organization.domain.UnitRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.UseCase;

/** 演示机构 · the real tree of Shenzhen with invented people, once, in demo mode only; and a token for each of them. */
@UseCase
public class LoadDemoOrganization {

    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final long TOKEN_DAYS = 3650;

    private final UnitRepository units;
    private final AccountRepository accountStore;
    private final Staffing staffing;
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public LoadDemoOrganization(
            UnitRepository units,
            AccountRepository accountStore,
            Staffing staffing,
            Accounts accounts,
            Settings settings,
            Clock clock) {
        this.units = units;
        this.accountStore = accountStore;
        this.staffing = staffing;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    LoadDemoOrganization() {
        this(null, null, null, null, null, null);
    }

    /** Loads tree and people into an empty house. @return how many units, 0 when not in demo mode or there is a tree */
    @Allowed(Permission.SYSTEM)
    public int load() {
        if (!settings.demo() || units.city().isPresent()) {
            return 0;
        }
        Map<String, OrgUnit> loaded = loadTree();
        for (String[] row : CsvTable.shipped("demo/people.csv")) {
            OrgUnit unit = loaded.get(row[0]);
            if (unit == null) {
                throw new IllegalStateException("no demo unit " + row[0]);
            }
            staffing.staff(unit, PostKind.valueOf(row[1]), row[2], new Newcomer(row[3], row[4]), SINCE);
        }
        return loaded.size();
    }

    /** The rows stand level by level; a level is written before the next one refers to it. */
    private Map<String, OrgUnit> loadTree() {
        Map<String, OrgUnit> loaded = new HashMap<>();
        String level = "";
        for (String[] row : CsvTable.shipped("demo/shenzhen-divisions.csv")) {
            if (!row[2].equals(level)) {
                units.flush();
                level = row[2];
            }
            UnitName named = new UnitName(row[0], row[3], row[4]);
            OrgUnit parent = loaded.get(row[1]);
            OrgUnit unit = parent == null ? OrgUnit.city(named) : parent.below(named);
            units.add(unit);
            loaded.put(row[0], unit);
        }
        units.flush();
        return loaded;
    }

    /** New tokens for every demo account and post; the old ones are forgotten. @return with the secrets, kept nowhere else */
    @Allowed(Permission.SYSTEM)
    public List<DemoAccount> issueTokens() {
        List<DemoAccount> issued = new ArrayList<>();
        if (settings.demo()) {
            CsvTable.shipped("demo/people.csv").stream()
                    .map(row -> row[3])
                    .distinct()
                    .forEach(principal ->
                            accountStore.byPrincipal(principal).ifPresent(account -> issue(account, issued)));
        }
        return issued;
    }

    private void issue(Account account, List<DemoAccount> issued) {
        accountStore.dropTokens(account.id());
        accounts.person(account.principal()).ifPresent(person -> {
            for (HeldPost post : person.posts()) {
                byte[] bytes = new byte[24];
                random.nextBytes(bytes);
                String secret = HexFormat.of().formatHex(bytes);
                accountStore.add(new ApiToken(
                        secret,
                        account,
                        post.postId(),
                        OffsetDateTime.now(clock).plusDays(TOKEN_DAYS)));
                issued.add(new DemoAccount(account.principal(), person.personName(), post, secret));
            }
        });
    }
}
