package org.weishishi.document.application.numbering;

import jakarta.inject.Inject;
import org.weishishi.document.api.numbering.OrganCodeView;
import org.weishishi.document.api.numbering.SetOrganCode;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 机关代字登记 · the administrator enters the code under which an organ numbers its papers. */
@UseCase
public class KeepOrganCodes {

    private final NumberRepository numbers;
    private final Directory directory;

    @Inject
    public KeepOrganCodes(NumberRepository numbers, Directory directory) {
        this.numbers = numbers;
        this.directory = directory;
    }

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    KeepOrganCodes() {
        this(null, null);
    }

    /** @return the code of the unit, empty when none was entered */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public OrganCodeView of(long unitId) {
        return numbers.code(unitId).map(OrganCode::view).orElse(new OrganCodeView("", 0));
    }

    /** Enters or changes the code; refusal {@code document.error.organCodeTaken} when another organ has it. */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void set(SetOrganCode command) {
        UnitView unit = directory.unit(command.unitId());
        if (unit.level() == OrgLevel.COMMUNITY) {
            throw BusinessException.refused("document.error.organLevel", unit.name());
        }
        numbers.byCode(command.code().strip())
                .filter(other -> other.unitId() != unit.id())
                .ifPresent(other -> {
                    throw BusinessException.refused(
                            "document.error.organCodeTaken",
                            other.code(),
                            directory.unit(other.unitId()).name());
                });
        numbers.code(unit.id())
                .ifPresentOrElse(
                        known -> known.change(command.code(), command.version()),
                        () -> numbers.add(new OrganCode(unit.id(), command.code())));
    }
}
