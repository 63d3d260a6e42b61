package org.weishishi.project.application.intake;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportProblem;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.project.domain.intake.ImportLine;
import org.weishishi.project.domain.intake.ImportRepository;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查看导入 · the runs of the own community and what became of each row; template and refused rows as files. */
@UseCase
public class ReadImports {

    /** Lines on one page. */
    public static final int PAGE = 100;

    private static final int LATEST = 20;

    private final ImportRepository imports;
    private final ImportFormats formats;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadImports() {
        this(null, null, null);
    }

    @Inject
    public ReadImports(ImportRepository imports, ImportFormats formats, CurrentActor actor) {
        this.imports = imports;
        this.formats = formats;
        this.actor = actor;
    }

    /** @return the latest runs of the own community */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public List<ImportView> latest(String format) {
        Actor clerk = actor.require();
        formats.allowed(format, clerk);
        return imports.latest(format, clerk.unit().id(), LATEST).stream()
                .map(run -> run.view(imports.counts(run.id())))
                .toList();
    }

    /** @return the run; {@code project.error.noImport} for unknown ones and those of another community */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public ImportView one(long id) {
        return own(id).view(imports.counts(id));
    }

    /** @return heads of the columns of the run's format */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public List<String> heads(long id) {
        return formats.of(own(id).format()).columns().stream()
                .map(ImportColumn::head)
                .toList();
    }

    /** @return a page of lines in those states after that row; they hold names and telephone numbers */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public List<ImportLineView> lines(long id, Collection<LineState> states, int afterRow) {
        own(id);
        return imports.lines(id, states, afterRow, PAGE).stream()
                .map(ImportLine::view)
                .toList();
    }

    /** @return an empty sheet to fill in, and a second one that says how */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public SheetBook template(String format) {
        return ImportBooks.template(formats.allowed(format, actor.require()));
    }

    /** @return the rows that were not taken, as they were, with the reasons beside them; mended, the file can be given again */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.PERSONAL_READ)
    public SheetBook refused(long id) {
        ImportFormat format = formats.of(own(id).format());
        return ImportBooks.refused(format, () -> new Refused(id));
    }

    private ImportRun own(long id) {
        Actor clerk = actor.require();
        return imports.find(id)
                .filter(found -> found.locality().communityId() == clerk.unit().id()
                        && clerk.may(formats.of(found.format()).permission()))
                .orElseThrow(() -> BusinessException.notFound("project.error.noImport"));
    }

    /** Walks the refused rows, a page at a time. */
    private final class Refused implements Iterator<List<String>> {

        private final long id;
        private final List<ImportLineView> page = new ArrayList<>();
        private int last;

        Refused(long id) {
            this.id = id;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                imports.lines(id, List.of(LineState.BAD, LineState.DUPLICATE), last, PAGE).stream()
                        .map(ImportLine::view)
                        .forEach(page::add);
            }
            return !page.isEmpty();
        }

        @Override
        public List<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ImportLineView line = page.remove(0);
            last = line.row();
            List<ImportProblem> problems = line.problems();
            List<String> texts = new ArrayList<>(line.texts());
            texts.add(ImportTexts.lines(problems));
            texts.add(Integer.toString(line.row()));
            return texts;
        }
    }
}
