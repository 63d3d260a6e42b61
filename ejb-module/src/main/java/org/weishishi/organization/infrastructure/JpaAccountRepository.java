package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.weishishi.organization.domain.Account;
import org.weishishi.organization.domain.AccountRepository;
import org.weishishi.organization.domain.ApiToken;

/** 账号库 in the database. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public Optional<Account> byPrincipal(String principal) {
        return em.createQuery("select a from Account a where a.principal = :principal", Account.class)
                .setParameter("principal", principal)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    @Override
    public Optional<ApiToken> token(String hash) {
        return em.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ApiToken token) {
        em.persist(token);
    }

    @Override
    public void dropTokens(long accountId) {
        em.createQuery("delete from ApiToken t where t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
