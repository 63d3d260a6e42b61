package org.weishishi.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.ChangeNumber;
import org.weishishi.document.api.numbering.NumberRegister;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.api.numbering.ReserveNumber;
import org.weishishi.document.application.numbering.KeepNumbers;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Confirmation;
import org.weishishi.shell.Viewer;

/** 文号登记簿 · one series: every number with where it stands; numbers are reserved, used and voided here. */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepNumbers numbers;

    @Inject
    private BusinessClock clock;

    @Inject
    private Viewer viewer;

    @Inject
    private Confirmation confirmation;

    private @Nullable Long organ;
    private DocumentKind kind = DocumentKind.PROJECT_APPROVAL_NOTICE;
    private int year;
    private String purpose = "";
    private String text = "";
    private @Nullable Long picked;
    private List<UnitView> organs = List.of();
    private NumberRegister register = new NumberRegister(List.of(), 0, List.of());

    /** Shows the series of the own unit and the current year, or the one of the address. */
    public void load() {
        organs = numbers.organs();
        if (organ == null) {
            organ = organs.get(0).id();
        }
        if (year == 0) {
            year = clock.today().getYear();
        }
        show();
    }

    /** Shows the chosen series. */
    public void show() {
        register = numbers.register(organ == null ? 0 : organ, kind, year);
    }

    /** 预留. */
    public void reserve() {
        numbers.reserve(new ReserveNumber(kind, purpose));
        purpose = "";
        year = clock.today().getYear();
        organ = organs.get(0).id();
        said();
    }

    /** 使用预留的文号. */
    public void use() {
        numbers.use(change());
        said();
    }

    /** 作废预留的文号. */
    public void discard() {
        numbers.discard(change());
        said();
    }

    private ChangeNumber change() {
        NumberRow row = getReserved().stream()
                .filter(one -> picked != null && one.id() == picked)
                .findFirst()
                .orElse(null);
        return new ChangeNumber(picked == null ? 0 : picked, row == null ? 0 : row.version(), text);
    }

    private void said() {
        text = "";
        confirmation.say("document.numbers.done");
        show();
    }

    /** @return numbers of this series that wait for their paper */
    public List<NumberRow> getReserved() {
        return register.rows().stream()
                .filter(row -> row.state().name().equals("RESERVED"))
                .toList();
    }

    /** @return whether the post keeps the numbers of the series shown */
    public boolean isKeeps() {
        boolean own = !organs.isEmpty() && organ != null && organs.get(0).id() == organ;
        return own && kind.shape() == DocumentKind.Shape.RED_HEAD && viewer.may(Permission.PAPER_NUMBER);
    }

    public List<DocumentKind> getKinds() {
        return Arrays.asList(DocumentKind.values());
    }

    public List<UnitView> getOrgans() {
        return organs;
    }

    public NumberRegister getRegister() {
        return register;
    }

    public @Nullable Long getOrgan() {
        return organ;
    }

    public void setOrgan(@Nullable Long organ) {
        this.organ = organ;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Long getPicked() {
        return picked;
    }

    public void setPicked(@Nullable Long picked) {
        this.picked = picked;
    }
}
