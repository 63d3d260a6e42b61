package org.weishishi.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.LazyDefaultTreeNode;
import org.primefaces.model.SortMeta;
import org.primefaces.model.TreeNode;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitRow;
import org.weishishi.organization.application.BrowseOrganization;

/** 机构列表 · the tree, opened branch by branch, and all units by code, found by a part of name or code, read page by page. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrowseOrganization browse;

    private String text = "";
    private transient @Nullable TreeNode<UnitRow> tree;
    private final LazyDataModel<UnitRow> rows = new Rows();

    /** @return the tree; the branches below a unit are read when it is opened */
    public TreeNode<UnitRow> getTree() {
        TreeNode<UnitRow> known = tree;
        if (known == null) {
            known = new DefaultTreeNode<>();
            for (UnitRow top : browse.top()) {
                known.getChildren().add(branch(top));
            }
            known.getChildren().forEach(one -> one.setExpanded(true));
            tree = known;
        }
        return known;
    }

    private TreeNode<UnitRow> branch(UnitRow unit) {
        return new LazyDefaultTreeNode<>(unit, one -> browse.below(one.id()), one -> one.level() == OrgLevel.COMMUNITY);
    }

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
