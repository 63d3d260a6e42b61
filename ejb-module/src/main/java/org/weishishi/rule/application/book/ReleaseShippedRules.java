package org.weishishi.rule.application.book;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.rule.domain.DatedProfile;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.RuleBook;
import org.weishishi.rule.domain.book.RuleBookRepository;
import org.weishishi.rule.domain.book.RuleEdition;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 启用随附规则集 · the example profiles are put in force by the system when their key is new to the book. What is there is never touched:
 * neither what people changed nor edition 1 when a later product version brings other values; these can be imported and proposed.
 */
@UseCase
public class ReleaseShippedRules {

    private final RuleBookRepository editions;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public ReleaseShippedRules(RuleBookRepository editions, CurrentActor actor, BusinessClock clock) {
        this.editions = editions;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReleaseShippedRules() {
        this(null, null, null);
    }

    /** Puts what is missing into the book; nodes that start together do it one after another. @return the keys that were new */
    @Allowed(Permission.SYSTEM)
    public List<String> release() {
        List<String> added = new ArrayList<>();
        RuleBook book = editions.lock();
        for (String file : ShippedProfiles.files()) {
            JsonObject json = ShippedProfiles.read(file);
            DatedProfile read = new ProfileReader(file, json).read();
            String key = read.profile().key();
            if (editions.of(key).isEmpty()) {
                RuleEdition edition = RuleEdition.shipped(read, json, actor.by(), clock.now());
                editions.add(edition);
                book.released(edition);
                added.add(key);
            }
        }
        return added;
    }
}
