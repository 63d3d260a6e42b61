package org.weishishi.rule.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ValueChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 规则集版次 · one edition with the source of each value, its history, what it changed, and its release by a second person. */
@Named
@ViewScoped
public class RulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadRules rules;

    @Inject
    private ReleaseRuleChange release;

    @Inject
    private RuleEffect effect;

    @Inject
    private RuleTexts texts;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private String ref = "";
    private long id;
    private int against;
    private String reason = "";
    private long seen;
    private transient @Nullable EditionFile file;
    private transient @Nullable List<ValueChange> changes;

    /** Reads the edition when the page is opened: named by its ref, or by its number in the links of notices. */
    public void load() {
        seen = getFile().version();
    }

    /** @return the edition, read once for a page */
    public EditionFile getFile() {
        EditionFile known = file;
        if (known == null) {
            known = id > 0 ? rules.byId(id) : named();
            file = known;
        }
        return known;
    }

    private EditionFile named() {
        int at = ref.lastIndexOf('@');
        if (at < 1 || !ref.substring(at + 1).matches("[0-9]{1,4}")) {
            throw BusinessException.notFound("rule.error.noEdition", ref, 0);
        }
        return rules.edition(ref.substring(0, at), Integer.parseInt(ref.substring(at + 1)));
    }

    /** @return what differs from the edition chosen, by itself from the one before */
    public List<ValueChange> getChanges() {
        List<ValueChange> known = changes;
        if (known == null) {
            EditionFile now = getFile();
            known = against > 0 && against != now.before()
                    ? rules.difference(now.row().key(), against, now.row().edition())
                    : now.changes();
            changes = known;
        }
        return known;
    }

    /** @return 版次 it is compared with, 0 when there is none */
    public int getCompared() {
        return against > 0 ? against : getFile().before();
    }

    /** @return running projects by stage under this profile */
    public List<RuleEffect.StageEffect> getEffects() {
        return viewer.may(Permission.PROJECT_READ) ? effect.of(getFile()) : List.of();
    }

    /** @return names of the parts whose changes reach projects that are on their road */
    public String getReaching() {
        return RuleEffect.reaching(getChanges()).stream().map(texts::name).collect(Collectors.joining(" · "));
    }

    /** 复核启用. */
    public String release() {
        release.release(new MoveRule(getFile().row().id(), seen, ""));
        return done("rule.done.released");
    }

    /** 撤回 · with the reason typed. */
    public String withdraw() {
        release.withdraw(new MoveRule(getFile().row().id(), seen, reason));
        return done("rule.done.withdrawn");
    }

    private String done(String said) {
        confirmation.say(said, getFile().row().title(), getFile().row().edition());
        return "/rule/rule?faces-redirect=true&ref=" + getFile().row().key() + "@"
                + getFile().row().edition();
    }

    /** @return whether it waits for a second person */
    public boolean isProposed() {
        return getFile().row().standing() == EditionStanding.PROPOSED;
    }

    /** @return whether the post acted in may release proposals */
    public boolean isReleases() {
        return isProposed() && viewer.may(Permission.RULE_RELEASE);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
