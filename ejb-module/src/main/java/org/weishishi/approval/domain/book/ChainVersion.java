package org.weishishi.approval.domain.book;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.TwoPersonRelease;

/** 审批链版本 · one version of a chain; in force once a second person released it, from its first day on. Never changed after that. */
@Entity
@Table(name = "chain_version")
public class ChainVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chain_version_seq")
    @SequenceGenerator(name = "chain_version_seq", sequenceName = "chain_version_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "chain_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "chain_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "profile", nullable = false, updatable = false)
    private String profile;

    @Column(name = "definition", nullable = false)
    private String definition;

    @Column(name = "note", nullable = false)
    private String note;

    @Embedded
    private TwoPersonRelease release;

    protected ChainVersion() {}

    /** 起草 · a draft that counts for nothing until it is released. */
    public ChainVersion(ChainScope scope, String note, ActedBy by, OffsetDateTime at) {
        this.key = scope.chain().key();
        this.number = scope.chain().version();
        this.profile = scope.chain().profile();
        this.definition = RecordJson.of(scope).toString();
        this.note = note;
        this.release = new TwoPersonRelease(by, at);
    }

    /** 修改草稿; a conflict once it is released or when somebody else changed it since. */
    public void change(ChainScope scope, String why, long seen) {
        same(seen);
        if (release.state() != ReleaseState.DRAFTED) {
            throw BusinessException.conflict("shared.error.releaseState", name(), release.state());
        }
        definition = RecordJson.of(scope).toString();
        note = why;
    }

    /**
     * 复核启用 · by another person; {@code approval.error.chainFlaws} while the chain has holes.
     *
     * @param found holes that only the organisation shows
     */
    public void release(ActedBy by, OffsetDateTime at, long seen, List<ChainFlaw> found) {
        same(seen);
        release.requireReleasable(by, name());
        List<ChainFlaw> holes = Stream.concat(ChainCheck.of(scope()).stream(), found.stream())
                .filter(ChainFlaw::blocks)
                .toList();
        if (!holes.isEmpty()) {
            throw BusinessException.refused("approval.error.chainFlaws", name(), holes.size());
        }
        release.release(by, at, name());
    }

    /** 撤回草稿. */
    public void withdraw(long seen) {
        same(seen);
        release.withdraw(name());
    }

    private void same(long seen) {
        if (version != seen) {
            throw BusinessException.conflict("approval.error.chainChanged", name());
        }
    }

    private String name() {
        return scope().chain().name() + " " + number;
    }

    /** @return the definition */
    public ChainScope scope() {
        return RecordReader.read(ChainScope.class, JsonParts.read(definition));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long version() {
        return version;
    }

    public String key() {
        return key;
    }

    public int number() {
        return number;
    }

    public String profile() {
        return profile;
    }

    public String note() {
        return note;
    }

    public TwoPersonRelease release() {
        return release;
    }
}
