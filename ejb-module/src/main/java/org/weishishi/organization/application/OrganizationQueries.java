package org.weishishi.organization.application;

import java.util.List;
import org.weishishi.organization.api.AccountRow;
import org.weishishi.organization.api.AppointmentRow;
import org.weishishi.organization.api.UnitRow;

/** 机构查询 · rows for the administrator's lists. A text matches anywhere in name or code; empty matches all. */
public interface OrganizationQueries {

    /** @return units by code, a slice of them */
    List<UnitRow> units(String text, int first, int size);

    /** @return how many units match */
    int countUnits(String text);

    /** @return appointments to posts of the unit, ended ones too, latest first */
    List<AppointmentRow> appointments(long unitId);

    /** @return accounts with their persons by name, a slice of them */
    List<AccountRow> accounts(String text, int first, int size);

    /** @return how many accounts match */
    int countAccounts(String text);
}
