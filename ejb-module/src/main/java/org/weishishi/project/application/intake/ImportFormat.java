package org.weishishi.project.application.intake;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.project.domain.intake.RowReading;
import org.weishishi.shared.Permission;

/** 导入格式 · port: what the rows of a file are and how one is taken; a CDI bean, found by its {@link #name()}. */
public interface ImportFormat {

    /** @return its name, such as {@code proposal} */
    String name();

    /** @return what one must be allowed to give such a file */
    Permission permission();

    /** @return the columns, in the order of the template */
    List<ImportColumn> columns();

    /** @return example rows for the instructions, texts by column */
    List<List<String>> examples();

    /**
     * Begins to check rows of a run, in the running transaction; what all rows ask for alike is asked once.
     *
     * @return notes at the reading of a row what the rules of the room refuse
     */
    Consumer<RowReading> checking(ImportRun run);

    /** @return the values that make one row the same as another */
    List<String> identity();

    /**
     * Begins with rows of a run, in the running transaction and in the name of who ordered it; what all rows ask for alike is asked once.
     *
     * @return gives for the values of a row the number of what was made of them
     */
    ToLongFunction<JsonObject> taking(ImportRun run);
}
