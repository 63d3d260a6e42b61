package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.demo.application.PlayStep;
import org.weishishi.demo.application.Player;
import org.weishishi.demo.application.Scripts;
import org.weishishi.project.api.publicity.PublicityBoard;
import org.weishishi.project.api.publicity.PublicityMark;
import org.weishishi.project.api.publicity.PublicityProject;
import org.weishishi.project.application.publicity.ReadPublicity;

/** The demo cases go through the doors as they are today: a door that changes shape or law is noticed here, without a server. */
class DemoScriptsTest {

    @Test
    void everyStepIsPlayedInItsOrder() {
        try (OpenHouse house = new OpenHouse()) {
            house.asSystem();
            assertThat(house.<Boolean>call(PlayStep.class, "begin")).isTrue();
            List<String> steps = house.call(PlayStep.class, "pending");
            assertThat(steps).hasSizeGreaterThan(50);
            for (String step : steps) {
                house.asSystem();
                house.call(PlayStep.class, "play", step);
            }
            house.asSystem();
            assertThat(house.<List<String>>call(PlayStep.class, "pending")).isEmpty();
            onlyTheUnprovenPostingIsRed(house);
        }
    }

    /** The finished case stands; of the later one nobody photographed the end of the posting, and the demo shows how that looks. */
    private static void onlyTheUnprovenPostingIsRed(OpenHouse house) {
        house.as("liantang.clerk");
        PublicityBoard board = house.call(ReadPublicity.class, "board", new LiantangCase(house).communityId());
        List<PublicityProject> red =
                board.rows().stream().filter(PublicityProject::red).toList();
        assertThat(red).hasSize(4).allSatisfy(project -> {
            assertThat(project.code()).contains("-2021-");
            assertThat(project.weak())
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.marks())
                            .extracting(PublicityMark::reason)
                            .containsExactly("disclosure.mark.noEnd"));
        });
        assertThat(board.rows())
                .filteredOn(project -> project.code().contains("-2016-"))
                .hasSize(3);
    }

    @Test
    void everyVerbOfTheScriptsIsPlayedByOne() {
        try (OpenHouse house = new OpenHouse()) {
            List<Player> players = house.rooms(Player.class);
            assertThat(new Scripts().all().steps())
                    .allSatisfy(step -> assertThat(
                                    players.stream().filter(one -> one.verbs().contains(step.verb())))
                            .as(step.verb())
                            .hasSize(1));
        }
    }
}
