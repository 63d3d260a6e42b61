package org.weishishi.project.application.publicity;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.publicity.PublicityBoard;
import org.weishishi.project.api.publicity.PublicityCell;
import org.weishishi.project.api.publicity.PublicityProject;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.project.api.publicity.PublicityTotal;
import org.weishishi.project.application.publicity.MatrixBuilder.Line;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查看三议三公开矩阵 · of a project, a community, a street, a district or the city; red where the evidence does not stand. */
@UseCase
public class ReadPublicity {

    private final MatrixBuilder matrix;
    private final Directory directory;
    private final CurrentActor current;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ReadPublicity() {
        this(null, null, null);
    }

    @Inject
    public ReadPublicity(MatrixBuilder matrix, Directory directory, CurrentActor current) {
        this.matrix = matrix;
        this.directory = directory;
        this.current = current;
    }

    /** @return the matrix of the unit, which must be the actor's own or lie under it; {@code project.error.notFound} otherwise */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public PublicityBoard board(long unitId) {
        UnitView unit = directory.unit(unitId);
        Actor reader = current.require();
        if (unit.id() != reader.unit().id() && !sees(reader, unit)) {
            throw BusinessException.notFound("project.error.notFound");
        }
        List<Line> lines = matrix.of(new PublicityScope(unit, null), false);
        int red = (int) lines.stream().filter(line -> line.project().red()).count();
        boolean community = unit.level() == OrgLevel.COMMUNITY;
        return new PublicityBoard(
                unit.name(),
                lines.size(),
                red,
                community ? List.of() : totals(unit, lines),
                community
                        ? lines.stream()
                                .map(Line::project)
                                .sorted(Comparator.comparing((PublicityProject one) -> !one.red())
                                        .thenComparing(PublicityProject::code))
                                .toList()
                        : List.of());
    }

    private static boolean sees(Actor reader, UnitView unit) {
        return switch (reader.unit().level()) {
            case CITY -> true;
            case DISTRICT -> Objects.equals(unit.districtId(), reader.unit().id());
            case STREET -> Objects.equals(unit.streetId(), reader.unit().id());
            case COMMUNITY -> false;
        };
    }

    private List<PublicityTotal> totals(UnitView unit, List<Line> lines) {
        Map<Long, List<Line>> below = new TreeMap<>();
        lines.forEach(line -> below.computeIfAbsent(under(unit, line), id -> new ArrayList<>())
                .add(line));
        return below.entrySet().stream()
                .map(one -> total(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(PublicityTotal::red).reversed().thenComparing(PublicityTotal::unitId))
                .toList();
    }

    private static long under(UnitView unit, Line line) {
        return switch (unit.level()) {
            case CITY -> line.outline().place().districtId();
            case DISTRICT -> line.outline().place().streetId();
            case STREET, COMMUNITY -> line.outline().place().communityId();
        };
    }

    private PublicityTotal total(long id, List<Line> lines) {
        List<Integer> weak = new ArrayList<>(Collections.nCopies(6, 0));
        int red = 0;
        for (Line line : lines) {
            red += line.project().red() ? 1 : 0;
            List<PublicityCell> cells = line.project().cells();
            for (int i = 0; i < cells.size(); i++) {
                weak.set(i, weak.get(i) + (cells.get(i).level() == PublicityCell.Level.WEAK ? 1 : 0));
            }
        }
        return new PublicityTotal(id, directory.unit(id).name(), lines.size(), red, List.copyOf(weak));
    }
}
