package org.weishishi.deliberation.api.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * 名册.
 *
 * @param seats 编制, vacant ones too; left out or 0: as many as there are members in office with a vote
 * @param members everybody on it
 * @param presiding numbers of the chair, then of the deputies in their order
 */
@Schema(name = "SimulatedRoster", description = "Who belongs to the body.")
public record SimulatedRoster(
        @Schema(
                description =
                        "Seats of the body, vacant ones too, at least as many as there are members in office with a"
                                + " vote; 0 or left out: exactly as many.",
                examples = "16")
        @Min(0)
        @Max(5000)
        @Nullable
        Integer seats,

        @Schema(description = "Everybody on the roster, each number once.") @Size(min = 1, max = 2000)
        List<Member> members,

        @Schema(
                description =
                        "Numbers of the chair, then of the deputies in their order: the first who is in the room and"
                                + " not recused presides over an item.")
        @Size(max = 20)
        List<Integer> presiding) {

    /**
     * 成员.
     *
     * @param number number on the roster
     * @param name 姓名
     * @param votes false for observers
     * @param termFrom first day of the term
     * @param termTo last day of the term
     */
    @Schema(name = "SimulatedMember", description = "One person of the roster.")
    public record Member(
            @Schema(description = "Number on the roster, unique.", examples = "1") @Min(1) @Max(100_000)
            int number,

            @Schema(description = "Name, for the texts only.") @Size(max = 50) @Nullable
            String name,

            @Schema(
                    description =
                            "Whether the person votes; false for observers, who attend and speak. True when left out.")
            @Nullable
            Boolean votes,

            @Schema(description = "First day of the term, ISO 8601; no limit when left out.") @Nullable
            LocalDate termFrom,

            @Schema(description = "Last day of the term, counted; no limit when left out.") @Nullable
            LocalDate termTo) {}
}
