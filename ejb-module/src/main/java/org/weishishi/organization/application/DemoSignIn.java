package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.weishishi.organization.api.DemoAccount;
import org.weishishi.shared.Settings;

/** 演示登录 · the accounts of demo mode and their one password; outside demo mode there are none. */
@ApplicationScoped
public class DemoSignIn {

    private final Settings settings;
    private final Accounts accounts;

    @Inject
    public DemoSignIn(Settings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @SuppressWarnings("NullAway")
    DemoSignIn() {
        this(null, null);
    }

    /** @return whether the password opens that demo account */
    public boolean accepts(String account, String password) {
        boolean right = MessageDigest.isEqual(
                password.getBytes(StandardCharsets.UTF_8), DemoAccount.PASSWORD.getBytes(StandardCharsets.UTF_8));
        return settings.demo() && right && names().contains(account);
    }

    /** @return every demo account with each of its posts, without tokens; empty outside demo mode */
    public List<DemoAccount> list() {
        if (!settings.demo()) {
            return List.of();
        }
        return names().stream()
                .flatMap(name -> accounts.person(name).stream())
                .flatMap(person -> person.posts().stream()
                        .map(post -> new DemoAccount(person.account(), person.personName(), post, "")))
                .toList();
    }

    private static List<String> names() {
        return CsvTable.shipped("demo/people.csv").stream()
                .map(row -> row[3])
                .distinct()
                .toList();
    }
}
