package org.weishishi.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.weishishi.organization.api.UnitRow;
import org.weishishi.organization.application.BrowseOrganization;

/** 机构列表 · all units by code, found by a part of name or code, read page by page. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseOrganization browse;

    private String text = "";
    private final LazyDataModel<UnitRow> rows = new Rows();

    public LazyDataModel<UnitRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private final class Rows extends LazyDataModel<UnitRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return browse.countUnits(text);
        }

        @Override
        public List<UnitRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return browse.units(text, first, size);
        }
    }
}
