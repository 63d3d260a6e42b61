package org.weishishi.rule.domain.book;

import java.util.List;
import java.util.Optional;

/** 规则簿库. */
public interface RuleBookRepository {

    /** @return the book, locked until the transaction ends: proposals and releases happen one after another */
    RuleBook lock();

    /** @return whether anything was released since; one small query, no flush */
    RuleBook.Stamp stamp();

    /** @return time and area of every released edition */
    List<EditionSpan> released();

    /** Keeps a new edition; its unique keys refuse a second one of the same number and a second open proposal of the same key. */
    void add(RuleEdition edition);

    /** @return the edition of that number in the database */
    Optional<RuleEdition> find(long id);

    /** @return the same as the database has it now, after a wait for the book */
    Optional<RuleEdition> refreshed(long id);

    /** @return the edition, also a proposed or withdrawn one */
    Optional<RuleEdition> named(String key, int edition);

    /** @return every edition of the key, latest first */
    List<RuleEdition> of(String key);

    /** @return every edition of every key without its content, by key and latest first */
    List<EditionLine> lines();

    /** @return the key's open proposal */
    Optional<RuleEdition> open(String key);
}
