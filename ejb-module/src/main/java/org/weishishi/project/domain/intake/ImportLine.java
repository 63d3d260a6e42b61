package org.weishishi.project.domain.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportProblem;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.shared.JsonObjectConverter;

/** 导入行 · GOOD → TAKEN or DUPLICATE; BAD and DUPLICATE stay as they are. */
@Entity
@Table(name = "import_line")
@Access(AccessType.FIELD)
public class ImportLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_line_seq")
    @SequenceGenerator(name = "import_line_seq", sequenceName = "import_line_seq", allocationSize = 500)
    private @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "run_id", nullable = false, updatable = false)
    private long runId;

    @Column(name = "row_number", nullable = false, updatable = false)
    private int row;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private LineState state;

    @Column(name = "row_key", nullable = false, updatable = false)
    private String key;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "content", nullable = false, updatable = false)
    private JsonObject content;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "problems")
    private @Nullable JsonObject problems;

    @Column(name = "made_id")
    private @Nullable Long madeId;

    protected ImportLine() {}

    /** A row that was read: good when nothing is wrong with it. */
    public ImportLine(long runId, RowReading reading, String key) {
        this.runId = runId;
        this.row = reading.number();
        this.key = key;
        JsonArrayBuilder texts = Json.createArrayBuilder();
        reading.texts().forEach(texts::add);
        this.content = Json.createObjectBuilder()
                .add("texts", texts)
                .add("values", reading.values())
                .build();
        this.state = reading.problems().isEmpty() ? LineState.GOOD : LineState.BAD;
        this.problems = reading.problems().isEmpty() ? null : json(reading.problems());
    }

    /** 重复 · says where the same row stands. */
    public void duplicate(String code, List<String> args) {
        state = LineState.DUPLICATE;
        problems = json(List.of(new ImportProblem("", "", "", code, args)));
    }

    /** 已导入 · as that. */
    public void taken(long made) {
        state = LineState.TAKEN;
        madeId = made;
    }

    /** 不能导入 · a rule refused it when it was taken. */
    public void refused(String code, List<String> args) {
        state = LineState.BAD;
        problems = json(List.of(new ImportProblem("", "", "", code, args)));
    }

    private static JsonObject json(List<ImportProblem> all) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (ImportProblem one : all) {
            JsonArrayBuilder args = Json.createArrayBuilder();
            one.args().forEach(args::add);
            list.add(Json.createObjectBuilder()
                    .add("place", one.place())
                    .add("column", one.column())
                    .add("value", one.value())
                    .add("code", one.code())
                    .add("args", args));
        }
        return Json.createObjectBuilder().add("all", list).build();
    }

    private static List<ImportProblem> problems(@Nullable JsonObject json) {
        return json == null
                ? List.of()
                : json.getJsonArray("all").getValuesAs(JsonObject.class).stream()
                        .map(one -> new ImportProblem(
                                one.getString("place"),
                                one.getString("column"),
                                one.getString("value"),
                                one.getString("code"),
                                strings(one.getJsonArray("args"))))
                        .toList();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int row() {
        return row;
    }

    public LineState state() {
        return state;
    }

    /** @return what makes the row the same as another */
    public String key() {
        return key;
    }

    /** @return the values of the row by name */
    public JsonObject values() {
        return content.getJsonObject("values");
    }

    /** @return what lists show */
    public ImportLineView view() {
        return new ImportLineView(row, state, strings(content.getJsonArray("texts")), problems(problems), madeId);
    }
}
