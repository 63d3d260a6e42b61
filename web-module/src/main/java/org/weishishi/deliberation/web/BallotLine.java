package org.weishishi.deliberation.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.shared.BusinessException;

/** 记名票 · what one member said: a voice, a score, or which items the ballot names. */
public class BallotLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final String name;
    private Voice voice = Voice.FAVOUR;
    private @Nullable BigDecimal score;
    private String picks = "";

    BallotLine(SeatView seat) {
        this(seat.number(), seat.name());
    }

    BallotLine(int number, String name) {
        this.number = number;
        this.name = name;
    }

    /** Shows what was recorded. */
    void show(SimulatedRound.Named said) {
        Voice spoken = said.voice();
        voice = spoken == null ? Voice.FAVOUR : spoken;
        score = said.score();
        picks = String.join(" ", said.items().stream().map(String::valueOf).toList());
    }

    /** @return what the member said of an item put to a vote */
    SimulatedRound.Named vote() {
        return new SimulatedRound.Named(number, voice, null, List.of());
    }

    /** @return the score, null when the member gave none */
    SimulatedRound.@Nullable Named mark() {
        return score == null ? null : new SimulatedRound.Named(number, null, score, List.of());
    }

    /** @return the items named, null when the member handed in no ballot; refused ({@code deliberation.error.picks}) when it is no list of numbers */
    SimulatedRound.@Nullable Named choice() {
        String typed = picks.strip();
        if (typed.isEmpty()) {
            return null;
        }
        String[] items = typed.split("[\\s,;，；、]+");
        if (Arrays.stream(items).anyMatch(item -> !item.matches("\\d{1,4}"))) {
            throw BusinessException.refused("deliberation.error.picks", name, typed);
        }
        return new SimulatedRound.Named(
                number, null, null, Arrays.stream(items).map(Integer::valueOf).toList());
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public Voice getVoice() {
        return voice;
    }

    public void setVoice(Voice voice) {
        this.voice = voice;
    }

    public @Nullable BigDecimal getScore() {
        return score;
    }

    public void setScore(@Nullable BigDecimal score) {
        this.score = score;
    }

    public String getPicks() {
        return picks;
    }

    public void setPicks(@Nullable String picks) {
        this.picks = picks == null ? "" : picks;
    }
}
