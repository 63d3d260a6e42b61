package org.weishishi.deliberation.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.simulation.SimulateMeeting;
import org.weishishi.shared.BusinessException;

/** What a stranger sends and gets back. */
class SimulationsResourceTest {

    private final SimulationsResource resource = new SimulationsResource();

    @SuppressWarnings("UnnecessaryAssignment") // nothing injects here
    SimulationsResourceTest() {
        resource.simulate = new SimulateMeeting();
    }

    private static String example() {
        return SimulationsResource.EXAMPLE;
    }

    @Test
    void theDocumentedExampleIsComputed() throws IOException {
        SimulationAnswer answer = resource.simulate(stream(example()), "en");
        assertThat(answer.meeting().quorate()).isTrue();
        assertThat(answer.items()).singleElement().satisfies(item -> {
            assertThat(item.outcome()).isEqualTo(Outcome.PASSED);
            assertThat(item.base()).isEqualTo(3);
            assertThat(item.needed()).isEqualTo(2);
            assertThat(item.presiding()).isEqualTo(1);
            assertThat(item.reasons())
                    .last()
                    .extracting(SimulationAnswer.Reason::text)
                    .isEqualTo("2 votes for, 2 needed: passed.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'tie': 'REFUSED'|'tie': 'TOSS'|shared.error.json|rule.tie",
                "'tie': 'REFUSED',|-|shared.error.json|rule.tie",
                "'recusals': []|'recusal': []|shared.error.json|recusal",
                "'inFavour': 2|'inFavour': 2.5|shared.error.json|rounds[0].votes.inFavour",
                "'inFavour': 2|'inFavour': '2'|shared.error.json|rounds[0].votes.inFavour",
                "'inFavour': 2|'inFavour': 99999999999|shared.error.json|rounds[0].votes.inFavour",
                "'moment': 10|'moment': -1|shared.error.json|rounds[0].moment",
                "'28000.00'|'28,000'|shared.error.json|items[0].amount",
                "'inclusive': false}},|'inclusive': 'no'}},|shared.error.json|rule.quorum.share.inclusive",
                "{'number': 1, 'amount': '28000.00'}|5|shared.error.json|items[0]",
                "'recusals': []|'recusals': {}|shared.error.json|recusals",
                "'recusals': []|'recusals': [{'item': 1, 'member': 2, 'reason':"
                        + " ''}]|shared.error.json|recusals[0].reason",
                "'recusals': []|'recusals': [], 'day': 'today'|shared.error.json|day",
                "[{'number': 1, 'amount': '28000.00'}]|[]|shared.error.json|items",
                "'denominator': 3|'denominator': 0|rule.error.share|2",
                "'abstained': 0|'abstained': 1|deliberation.fault.sum|1",
                "'member': 3|'member': 2|deliberation.fault.movementOrder|2",
                "{'rule'|{'rule'=|shell.error.bodyBroken|-"
            })
    void aWrongDescriptionIsAnsweredWithItsPlace(String part, String instead, String code, String place) {
        String broken =
                example().replace(part.replace('\'', '"'), instead.equals("-") ? "" : instead.replace('\'', '"'));
        BusinessException refusal =
                catchThrowableOfType(BusinessException.class, () -> resource.simulate(stream(broken), null));
        assertThat(refusal).as(broken).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        if (!place.equals("-")) {
            assertThat(refusal.args().get(0)).hasToString(place);
        }
    }

    @Test
    void moreThanTwoMegabytesAreNotRead() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(catchThrowableOfType(BusinessException.class, () -> resource.simulate(endless, null))
                        .code())
                .isEqualTo("shell.error.bodySize");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
