package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.shared.Page;

/** 待办 and 已办 page by page: what is due first stands first, of what is done the latest to come stands first. */
@NullMarked
class ToDoDoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatIsDueFirstStandsFirstOnEveryPage(String vendor) throws IOException {
        try (OpenHouse house = OpenHouse.on(vendor)) {
            TrialCase trial = new TrialCase(house);
            house.at("2016-09-07T09:00:00+08:00");
            long last = trial.start(86_000);
            house.at("2016-09-06T09:00:00+08:00");
            long third = trial.start(86_000);
            house.at("2016-09-05T09:00:00+08:00");
            long first = trial.start(86_000);
            long second = trial.start(86_000);
            house.as("liantang.secretary");
            for (int size : List.of(1, 2, 3, 4)) {
                assertThat(subjects(house, "open", size))
                        .as("pages of " + size)
                        .containsExactly(first, second, third, last);
            }
            assertThat(page(house, "open", null, 1).total()).isEqualTo(4);
            for (String foreign : List.of("17", "2016-13-01_5", "2016-09-05", "_")) {
                assertThat(page(house, "open", foreign, 4).items()).as(foreign).hasSize(4);
            }
            trial.approve(third, "liantang.secretary");
            trial.approve(last, "liantang.secretary");
            trial.approve(first, "liantang.secretary");
            assertThat(subjects(house, "done", 1))
                    .as("as they came, latest first")
                    .containsExactly(first, third, last);
            assertThat(subjects(house, "open", 1)).containsExactly(second);
        }
    }

    private static List<Long> subjects(OpenHouse house, String list, int size) {
        List<Long> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<TaskView> page = page(house, list, cursor, size);
            page.items().forEach(task -> all.add(task.subject().id()));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static Page<TaskView> page(OpenHouse house, String list, @Nullable String cursor, int size) {
        return house.call(MyTasks.class, list, cursor, size);
    }
}
