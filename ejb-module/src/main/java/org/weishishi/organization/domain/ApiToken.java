package org.weishishi.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.weishishi.shared.CanonicalJson;

/** 接口令牌 · lets a program act as one account in one post until it expires. Only its SHA-256 is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    private long id;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    protected ApiToken() {}

    /** A token with that secret; the secret itself is not kept. */
    public ApiToken(String secret, Account account, long postId, OffsetDateTime expiresAt) {
        this.hash = hashOf(secret);
        this.accountId = account.id();
        this.postId = postId;
        this.expiresAt = expiresAt;
    }

    /** @return what is stored of a secret */
    public static String hashOf(String secret) {
        return CanonicalJson.sha256(secret);
    }

    /** @return whether it still opens the door at that moment (server time) */
    public boolean validAt(OffsetDateTime moment) {
        return moment.isBefore(expiresAt);
    }

    public long id() {
        return id;
    }

    public String hash() {
        return hash;
    }

    public long accountId() {
        return accountId;
    }

    public long postId() {
        return postId;
    }
}
