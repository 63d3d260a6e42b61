package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.RecusedNames;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.domain.MicroProject;

/**
 * 送审要素 · what the conditions of a chain read of a project, and who may not decide it. Findings are the rules (R1 to R18) the check at 送审 found; flags say how
 * they stand: {@code OPEN} 待处理, {@code ANSWERED} 已说明, {@code LIFTED} 已特批. Recused is who holds a post of the community, its street or its district
 * today under the name of somebody who stayed out of the project: a roster has names only, and one namesake too many decides elsewhere.
 */
@ApplicationScoped
public class ApprovalFacts {

    private final Directory directory;
    private final Iterable<RecusedNames> recusals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalFacts() {
        this.directory = null;
        this.recusals = null;
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalFacts(Directory directory, @Any Instance<RecusedNames> recusals) {
        this.directory = directory;
        this.recusals = recusals;
    }

    /** @return the facts, with those findings that were not mended */
    Facts of(MicroProject project, List<FindingView> found) {
        List<FindingView> live =
                found.stream().filter(f -> f.state() != FindingState.GONE).toList();
        return new Facts(
                project.details().kind().name(),
                project.details().amount(),
                live.stream().map(f -> f.state().name()).toList(),
                live.stream().map(FindingView::rule).toList(),
                recused(project));
    }

    private List<Long> recused(MicroProject project) {
        Set<String> names = new HashSet<>();
        for (RecusedNames source : recusals) {
            names.addAll(source.of(project.id()));
        }
        return names.isEmpty()
                ? List.of()
                : Stream.of(
                                project.locality().communityId(),
                                project.locality().streetId(),
                                project.locality().districtId())
                        .map(directory::unit)
                        .flatMap(this::inOffice)
                        .filter(holder -> names.contains(holder.personName()))
                        .map(Holder::personId)
                        .toList();
    }

    private Stream<Holder> inOffice(UnitView unit) {
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind.level() == unit.level())
                .flatMap(kind -> directory.holders(unit.id(), kind).stream());
    }
}
