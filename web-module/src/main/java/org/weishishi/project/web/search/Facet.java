package org.weishishi.project.web.search;

import java.io.Serializable;
import java.util.List;

/**
 * 分面 · one group of choices at the side.
 *
 * @param name word of the address, e.g. status
 * @param title what it is about
 * @param choices what can be chosen
 */
public record Facet(String name, String title, List<Choice> choices) implements Serializable {

    /** Copies the list. */
    public Facet {
        choices = List.copyOf(choices);
    }

    /** @return whether something of it is chosen */
    public boolean on() {
        return choices.stream().anyMatch(Choice::on);
    }
}
