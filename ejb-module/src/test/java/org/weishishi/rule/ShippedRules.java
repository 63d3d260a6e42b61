package org.weishishi.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.rule.application.book.ShippedProfiles;
import org.weishishi.rule.domain.DatedProfile;
import org.weishishi.rule.domain.ProfileReader;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.EditionTimeline;
import org.weishishi.shared.BusinessException;

/** The profiles of the product as they stand after the first start, without a database. */
public final class ShippedRules implements Rules {

    private static final int DISTRICT = 6;

    private final List<DatedProfile> profiles = ShippedProfiles.files().stream()
            .map(file -> new ProfileReader(file, ShippedProfiles.read(file)).read())
            .toList();
    private final EditionTimeline timeline = new EditionTimeline(profiles.stream()
            .map(p -> new EditionSpan(
                    profiles.indexOf(p), p.profile().key(), p.profile().edition(), p.areas(), p.from(), p.to()))
            .toList());

    @Override
    public RuleProfile inForce(UnitView community, LocalDate day) {
        return timeline.at(community.code(), community.code().substring(0, DISTRICT), day)
                .map(span -> profiles.get((int) span.id()).profile())
                .orElseThrow(() -> BusinessException.refused("rule.error.noProfile", community.name(), day));
    }

    @Override
    public RuleProfile byKey(String ref) {
        return profiles.stream()
                .map(DatedProfile::profile)
                .filter(p -> p.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> BusinessException.refused("rule.error.noProfileKey", ref));
    }

    @Override
    public String nameOf(String key) {
        return profiles.stream()
                .map(DatedProfile::profile)
                .filter(p -> p.key().equals(key))
                .max(Comparator.comparing(RuleProfile::edition))
                .map(RuleProfile::name)
                .orElse(key);
    }
}
