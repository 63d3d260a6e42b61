package org.weishishi.rule.web.edit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 多行表单 · a list of records: rows added with a code of their own, moved and taken away. */
public class RowsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Member> members;
    private final String identity;
    private final String prefix;
    private final List<EntryForm> rows = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    RowsForm(List<Member> members, String identity, String prefix, JsonArray records) {
        this.members = new ArrayList<>(members);
        this.identity = identity;
        this.prefix = prefix;
        records.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .forEach(this::add);
    }

    private EntryForm add(JsonObject record) {
        EntryForm row = new EntryForm(members, record);
        rows.add(row);
        used.add(row.text(identity));
        return row;
    }

    /** 添加 · a row with the next code that was never used here. */
    public void add() {
        add(prefix);
    }

    /** The same for a stage, whose key begins with its kind. */
    public void add(String stem) {
        int number = 1;
        while (used.contains(stem + number)) {
            number++;
        }
        add(Json.createObjectBuilder().add(identity, stem + number).build());
    }

    /** 添加阶段 · of that kind; the kind itself is the key while it is free. */
    public void addKind(String kind) {
        String key = kind;
        for (int number = 2; used.contains(key); number++) {
            key = kind + number;
        }
        add(Json.createObjectBuilder().add(identity, key).add("kind", kind).build());
    }

    /** 删除. */
    public void remove(int at) {
        rows.remove(at);
    }

    /** 上移. */
    public void up(int at) {
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
        }
    }

    /** 下移. */
    public void down(int at) {
        if (at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
    }

    JsonArray json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(fitting(row)));
        return array.build();
    }

    /** A stage keeps only what its kind and its method have a use for. */
    private static JsonObject fitting(EntryForm row) {
        JsonObject record = row.json();
        String kind = row.text("kind");
        if (kind.isEmpty()) {
            return record;
        }
        JsonObject fitting = kind.equals("MEETING") ? record : EntryForm.put(record, "meeting", null);
        fitting = kind.equals("FILING") ? fitting : EntryForm.put(fitting, "filing", null);
        String method = row.text("meeting.method").isEmpty() ? "VOTE" : row.text("meeting.method");
        for (String unused : Shapes.NOT_WITH.getOrDefault(method, List.of())) {
            fitting = EntryForm.put(fitting, unused, null);
        }
        return fitting;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<EntryForm> getRows() {
        return rows;
    }
}
