package org.weishishi.organization.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.weishishi.audit.application.AuditTrail;
import org.weishishi.organization.api.SignedInPerson;
import org.weishishi.shared.ActedBy;

/** 登录留痕 · writes into the audit trail who signed in and out, and who was turned away; no password ever. */
@ApplicationScoped
@Transactional
public class SignInRecord {

    private static final int ACCOUNT_MAX = 60;

    private final AuditTrail trail;
    private final Accounts accounts;
    private final CurrentActor actor;

    @Inject
    public SignInRecord(AuditTrail trail, Accounts accounts, CurrentActor actor) {
        this.trail = trail;
        this.accounts = accounts;
        this.actor = actor;
    }

    @SuppressWarnings("NullAway")
    SignInRecord() {
        this(null, null, null);
    }

    /** Somebody came in. */
    public void signedIn(String account, String address) {
        trail.record(by(account), "organization.SignIn.signedIn", null, facts(account, address));
    }

    /** Somebody left. */
    public void signedOut(String account, String address) {
        trail.record(by(account), "organization.SignIn.signedOut", null, facts(account, address));
    }

    /** Somebody was turned away; what was typed as account is kept shortened. */
    public void refused(String account, String address) {
        trail.record(actor.by(), "organization.SignIn.refused", null, facts(account, address));
    }

    private ActedBy by(String account) {
        return accounts.person(account)
                .map(person -> named(person))
                .orElseGet(() -> new ActedBy(account, null, account, null, "", null, ""));
    }

    private static ActedBy named(SignedInPerson person) {
        return new ActedBy(person.account(), person.personId(), person.personName(), null, "", null, "");
    }

    private static JsonObject facts(String account, String address) {
        int end = account.offsetByCodePoints(0, Math.min(ACCOUNT_MAX, account.codePointCount(0, account.length())));
        return Json.createObjectBuilder()
                .add("account", account.substring(0, end))
                .add("address", address)
                .build();
    }
}
