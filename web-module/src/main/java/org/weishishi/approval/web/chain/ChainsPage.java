package org.weishishi.approval.web.chain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.CopyChain;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 审批链 · those in force, and drafts that wait for release; a new one begins as a copy. */
@Named
@RequestScoped
public class ChainsPage {

    private static final Set<EditionStanding> ALIVE =
            Set.of(EditionStanding.PROPOSED, EditionStanding.COMING, EditionStanding.IN_FORCE);

    @Inject
    private DraftChain chains;

    @Inject
    private ReadRules rules;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private @Nullable List<ChainRow> all;
    private String key = "";
    private String profile = "";
    private String name = "";
    private String note = "";

    /** 新建审批链. */
    public String copy() {
        long id = chains.copy(new CopyChain(key, profile, name, note));
        confirmation.say("approval.chains.copied");
        return "/approval/chain?faces-redirect=true&id=" + id;
    }

    /** @return the rows */
    public List<ChainRow> getAll() {
        List<ChainRow> read = all;
        if (read == null) {
            read = chains.list();
            all = read;
        }
        return read;
    }

    /** @return the rows that may be copied */
    public List<ChainRow> getCurrent() {
        return getAll().stream().filter(ChainRow::current).toList();
    }

    /** @return names of the rule profiles that are or will be in force, by key */
    public Map<String, String> getProfiles() {
        return rules.all().stream()
                .filter(r -> ALIVE.contains(r.standing()))
                .collect(Collectors.toMap(
                        EditionRow::key, EditionRow::title, (latest, earlier) -> latest, TreeMap::new));
    }

    /** @return whether the reader drafts */
    public boolean isEditor() {
        return viewer.may(Permission.CHAIN_DRAFT);
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(@Nullable String profile) {
        this.profile = profile == null ? "" : profile;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
