package org.weishishi.approval.domain.phrase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.shared.BusinessException;

/** 个人常用语 · phrases of one person in the order they are offered; only that person ever sees them. */
@Entity
@Table(name = "approval_phrases")
public class OwnPhrases {

    /** Most of one person. */
    public static final int MOST = 20;
    /** Longest phrase, in characters. */
    public static final int LONGEST = 100;

    @Id
    @Column(name = "person_id")
    private long personId;

    @Column(name = "words", nullable = false)
    private String words = "";

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected OwnPhrases() {}

    /** Of somebody who has none yet. */
    public OwnPhrases(long personId) {
        this.personId = personId;
    }

    /** @return all, first offered first */
    public List<String> all() {
        return words.lines().toList();
    }

    /**
     * 增加 · at the end, on one line; one that is there already stays where it is. {@code approval.error.phraseLength} when empty or above
     * 100 characters, {@code approval.error.phraseMany} above 20.
     */
    public void add(String phrase) {
        String one = phrase.strip().replaceAll("\\s+", " ");
        if (one.isEmpty() || one.codePointCount(0, one.length()) > LONGEST) {
            throw BusinessException.refused("approval.error.phraseLength", LONGEST);
        }
        List<String> all = new ArrayList<>(all());
        if (all.contains(one)) {
            return;
        }
        if (all.size() >= MOST) {
            throw BusinessException.refused("approval.error.phraseMany", MOST);
        }
        all.add(one);
        keep(all);
    }

    /** 删除; nothing happens when it is gone already. */
    public void remove(String phrase) {
        List<String> all = new ArrayList<>(all());
        all.remove(phrase);
        keep(all);
    }

    /** 上移 · before the one it stands behind; the first stays. */
    public void up(String phrase) {
        List<String> all = new ArrayList<>(all());
        int at = all.indexOf(phrase);
        if (at > 0) {
            all.add(at - 1, all.remove(at));
            keep(all);
        }
    }

    private void keep(List<String> all) {
        words = String.join("\n", all);
    }
}
