package org.weishishi.document.application.numbering;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.ChangeNumber;
import org.weishishi.document.api.numbering.NumberRegister;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.api.numbering.ReserveNumber;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 文号登记簿 · every number of an organ with where it stands; numbers are reserved for paper, used or voided with a reason. */
@UseCase
public class KeepNumbers {

    private final NumberRepository numbers;
    private final NumberDrawing drawing;
    private final CurrentActor actor;
    private final BusinessClock clock;

    @Inject
    public KeepNumbers(NumberRepository numbers, NumberDrawing drawing, CurrentActor actor, BusinessClock clock) {
        this.numbers = numbers;
        this.drawing = drawing;
        this.actor = actor;
        this.clock = clock;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepNumbers() {
        this(null, null, null, null);
    }

    /** @return the own unit first, then every organ in one's area that ever drew a number */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<UnitView> organs() {
        Actor reader = actor.require();
        List<UnitView> visible = new java.util.ArrayList<>(List.of(reader.unit()));
        numbers.organs().stream()
                .filter(organ -> organ.id() != reader.unit().id() && reader.sees(organ))
                .forEach(visible::add);
        return visible;
    }

    /** @return the series; of an organ outside one's area nothing is said */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public NumberRegister register(long organId, DocumentKind kind, int year) {
        if (organs().stream().noneMatch(organ -> organ.id() == organId)) {
            return new NumberRegister(List.of(), 0, List.of());
        }
        List<NumberRow> rows = numbers.series(organId, kind, year);
        long last = rows.stream().mapToLong(NumberRow::no).max().orElse(0);
        Set<Long> known = rows.stream().map(NumberRow::no).collect(Collectors.toSet());
        List<Long> missing = LongStream.rangeClosed(1, last)
                .boxed()
                .filter(no -> !known.contains(no))
                .toList();
        return new NumberRegister(rows, last, missing);
    }

    /** 预留 · @return the row of the reserved number */
    @Allowed(Permission.PAPER_NUMBER)
    public long reserve(ReserveNumber command) {
        if (command.kind().shape() != DocumentKind.Shape.RED_HEAD) {
            throw BusinessException.refused("document.error.notRedHead");
        }
        Series next = drawing.next(
                actor.require().unit(), command.kind(), clock.today().getYear());
        RegisterNumber number = new RegisterNumber(next, command.purpose(), actor.by(), clock.now());
        numbers.add(number);
        return number.id();
    }

    /** 使用预留的文号 · the paper it was kept for has been issued. */
    @Allowed(Permission.PAPER_NUMBER)
    public void use(ChangeNumber command) {
        own(command.id()).use(command.text(), command.version(), actor.by(), clock.now());
    }

    /** 作废预留的文号. */
    @Allowed(Permission.PAPER_NUMBER)
    public void discard(ChangeNumber command) {
        own(command.id()).discard(command.text(), command.version(), actor.by(), clock.now());
    }

    private RegisterNumber own(long id) {
        return numbers.find(id)
                .filter(number -> number.organ().id() == actor.require().unit().id())
                .orElseThrow(() -> BusinessException.notFound("document.error.noNumber"));
    }
}
