package org.weishishi.organization.domain;

import java.util.Optional;

/** 账号库 · holds accounts and the tokens of programs. */
public interface AccountRepository {

    Optional<Account> find(long id);

    /** @return the account of the principal, compared letter by letter */
    Optional<Account> byPrincipal(String principal);

    /** Stores a new account; it has its number afterwards. */
    void add(Account account);

    /** @return the token with that SHA-256 */
    Optional<ApiToken> token(String hash);

    /** Stores a new token. */
    void add(ApiToken token);

    /** Forgets every token of the account. */
    void dropTokens(long accountId);
}
