package org.weishishi.project.application.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.application.intake.ImportFormat;
import org.weishishi.project.application.intake.ImportTexts;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.project.domain.intake.ImportColumn.Kind;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.project.domain.intake.RowReading;
import org.weishishi.project.domain.proposal.ContactRule;
import org.weishishi.project.domain.proposal.KnownBatches;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalBatches;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;
import org.weishishi.shared.Permission;

/** 提议的导入格式 · each row is a proposal, under the rules of one that is typed. */
@ApplicationScoped
public class ProposalImport implements ImportFormat {

    private final ProposalRepository proposals;
    private final ProposalBatches batches;
    private final BusinessClock clock;
    private final List<ImportColumn> columns;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProposalImport() {
        this.proposals = null;
        this.batches = null;
        this.clock = null;
        this.columns = List.of();
    }

    @Inject
    public ProposalImport(ProposalRepository proposals, ProposalBatches batches, BusinessClock clock) {
        this.proposals = proposals;
        this.batches = batches;
        this.clock = clock;
        this.columns = List.of(
                column("text", Kind.TEXT, true, List.of()),
                column("proposerName", Kind.TEXT, true, List.of()),
                column("category", Kind.CHOICE, true, choices(ProposerCategory.values())),
                column("channel", Kind.CHOICE, true, choices(ProposalChannel.values())),
                column("phone", Kind.NUMBER_TEXT, false, List.of()),
                column("receivedOn", Kind.DAY, false, List.of()),
                column("estimate", Kind.AMOUNT, false, List.of()));
    }

    private static ImportColumn column(String key, Kind kind, boolean required, List<ImportColumn.Choice> choices) {
        return new ImportColumn(key, ImportTexts.of("project.import.column." + key), kind, required, choices);
    }

    private static List<ImportColumn.Choice> choices(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new ImportColumn.Choice(
                        ImportTexts.of("project." + one.getDeclaringClass().getSimpleName() + "." + one.name()),
                        one.name()))
                .toList();
    }

    @Override
    public String name() {
        return "proposal";
    }

    @Override
    public Permission permission() {
        return Permission.PROPOSAL_ENTER;
    }

    @Override
    public List<ImportColumn> columns() {
        return columns;
    }

    @Override
    public List<List<String>> examples() {
        return ImportTexts.of("project.import.proposal.examples")
                .lines()
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }

    @Override
    public List<String> identity() {
        return List.of("text", "proposerName", "category", "channel");
    }

    @Override
    public Consumer<RowReading> checking(ImportRun run) {
        ProposalBatches known = new KnownBatches(batches);
        return reading -> check(reading, run.locality(), known);
    }

    private void check(RowReading reading, Locality where, ProposalBatches known) {
        rule(reading, "text", text -> ProjectText.required("text", text, 1000));
        rule(reading, "proposerName", name -> ProjectText.required("proposerName", name, 100));
        rule(reading, "phone", phone -> extras(new ProposalExtras(phone, null, null)));
        rule(reading, "estimate", sum -> extras(new ProposalExtras(null, money(sum), null)));
        rule(reading, "receivedOn", day -> extras(new ProposalExtras(null, null, LocalDate.parse(day))));
        late(reading, where, known);
    }

    /** As at the taking: the day counts that stands in the row, or today where none does. */
    private void late(RowReading reading, Locality where, ProposalBatches known) {
        String head = column("receivedOn").head();
        if (reading.problems().stream().noneMatch(one -> one.column().equals(head))) {
            LocalDate day = reading.value("receivedOn").map(LocalDate::parse).orElseGet(clock::today);
            noted(reading, "receivedOn", () -> known.batchOf(where, day));
        }
    }

    private void extras(ProposalExtras said) {
        ContactRule.checked(said, clock.today());
    }

    private void rule(RowReading reading, String key, Consumer<String> rule) {
        reading.value(key).ifPresent(value -> noted(reading, key, () -> rule.accept(value)));
    }

    private void noted(RowReading reading, String key, Runnable rule) {
        try {
            rule.run();
        } catch (BusinessException refusal) {
            reading.refused(
                    column(key),
                    refusal.code(),
                    refusal.args().stream().map(String::valueOf).toList());
        }
    }

    private ImportColumn column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Money money(String sum) {
        BigDecimal yuan = new BigDecimal(sum);
        return yuan.compareTo(ContactRule.MOST.yuan()) > 0 ? refuse(yuan) : new Money(yuan);
    }

    private static Money refuse(BigDecimal yuan) {
        throw BusinessException.refused("project.error.estimate", yuan.toPlainString());
    }

    @Override
    public ToLongFunction<JsonObject> taking(ImportRun run) {
        ProposalBatches known = new KnownBatches(batches);
        return values -> take(run, values, known);
    }

    private long take(ImportRun run, JsonObject values, ProposalBatches known) {
        EnterProposal said = new EnterProposal(
                values.getString("text"),
                values.getString("proposerName"),
                ProposerCategory.valueOf(values.getString("category")),
                ProposalChannel.valueOf(values.getString("channel")));
        String sum = text(values, "estimate");
        String day = text(values, "receivedOn");
        Proposal proposal = new Proposal(said, run.locality(), run.orderedBy(), clock.now());
        proposal.knownBeside(ContactRule.checked(
                new ProposalExtras(
                        text(values, "phone"),
                        sum == null ? null : money(sum),
                        day == null ? null : LocalDate.parse(day)),
                clock.today()));
        proposal.joinCampaign(known, clock.today());
        proposals.add(proposal);
        return proposal.id();
    }

    private static @Nullable String text(JsonObject values, String key) {
        return values.getString(key, null);
    }
}
