package org.weishishi.project.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;

/** 检索条目 · the words one project is found by: code, name, place and the first 500 characters of what it does. Written with the project. */
@Entity
@Table(name = "project_search")
public class SearchEntry {

    private static final int NAME = 200;
    private static final int PLACE = 400;
    private static final int SUMMARY = 500;

    @Id
    @Column(name = "project_id")
    private long projectId;

    @Column(name = "search_text", nullable = false)
    private String text;

    @Column(name = "grams", nullable = false)
    private String grams;

    protected SearchEntry() {}

    /** @param project one that has its number */
    public SearchEntry(MicroProject project) {
        this(project.id(), project.code(), project.locality(), project.details());
    }

    /** For a project of which only this is known, as when many are loaded at once. */
    public SearchEntry(long projectId, String code, Locality where, ProjectDetails details) {
        this.projectId = projectId;
        text = textOf(code, details);
        grams = gramsOf(text, where, details);
    }

    /** Makes the entry say what the project says now. */
    public void rewrite(MicroProject project) {
        text = textOf(project.code(), project.details());
        grams = gramsOf(text, project.locality(), project.details());
    }

    private static String textOf(String code, ProjectDetails details) {
        return String.join(
                "\n",
                code,
                SearchText.fold(details.name(), NAME),
                SearchText.fold(details.place(), PLACE),
                SearchText.fold(SearchText.start(details.content(), SUMMARY), 2 * SUMMARY));
    }

    private static String gramsOf(String text, Locality where, ProjectDetails details) {
        Set<String> words = new LinkedHashSet<>(FacetTokens.of(where, details));
        words.addAll(SearchText.grams(text));
        return String.join(" ", words);
    }

    public long projectId() {
        return projectId;
    }

    public String text() {
        return text;
    }

    /** @return the words, with a space between */
    public String grams() {
        return grams;
    }
}
