package org.weishishi.deliberation.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.application.simulation.SimulateMeeting;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.RecordReader;

/** 议事演算 · the arithmetic of meetings, open to everybody who is signed in; nothing is stored. */
@Path("deliberation/simulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimulationsResource {

    private static final int MOST = 2 * 1024 * 1024;

    /** Stands in the interface document, and a test computes it. */
    static final String EXAMPLE = """
        {"rule": {"body": "COUNCIL", "method": "VOTE",
          "quorum": {"base": "ELIGIBLE", "share": {"numerator": 2, "denominator": 3, "inclusive": false}},
          "pass": {"base": "PRESENT", "share": {"numerator": 1, "denominator": 2, "inclusive": false}, "minimumVotes": 0},
          "tie": "REFUSED", "recusal": "OUT_OF_BOTH"},
         "roster": {"members": [{"number": 1}, {"number": 2}, {"number": 3}, {"number": 4}], "presiding": [1]},
         "movements": [{"member": 1, "arrives": true, "moment": 1}, {"member": 2, "arrives": true, "moment": 1},
          {"member": 3, "arrives": true, "moment": 2}],
         "items": [{"number": 1, "amount": "28000.00"}],
         "recusals": [],
         "rounds": [{"number": 1, "moment": 10, "kind": "FIRST", "mode": "SHOW_OF_HANDS", "item": 1,
          "votes": {"inFavour": 2, "against": 1, "abstained": 0}}]}
        """;

    @Inject
    SimulateMeeting simulate;

    /** @return every base, threshold, outcome and reason of the meeting described */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Computes a meeting",
            description = "Takes rule, roster, movements, agenda, recusals and every round of ballots, and answers with"
                    + " every base, threshold and outcome, each with its reasons in words. Nothing is stored. The"
                    + " rooms of the product show their live hints by the same program. Shares are exact fractions"
                    + " and never rounded. At most 2 MB; unknown fields are refused. A description that"
                    + " contradicts itself (figures that do not add up, a recused or absent voter, a member twice)"
                    + " is answered with 422, a stable code deliberation.fault.* and the sum that is off.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Simulation.class),
                            examples = @ExampleObject(name = "fourMembers", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The verdicts.",
            content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    @APIResponse(responseCode = "400", description = "Not JSON, or larger than 2 MB.")
    @APIResponse(responseCode = "401", description = "Not signed in.")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong (where, what, what is allowed) or the meeting contradicts itself.")
    public SimulationAnswer simulate(
            InputStream body,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Schema(hidden = true) @Nullable String language)
            throws IOException {
        byte[] sent = body.readNBytes(MOST + 1);
        if (sent.length > MOST) {
            throw BusinessException.refused("shell.error.bodySize", MOST);
        }
        boolean english = language != null && language.startsWith("en");
        return simulate.simulate(read(sent), english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    private static Simulation read(byte[] sent) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(sent))) {
            return RecordReader.read(Simulation.class, reader.readObject());
        } catch (JsonException | IllegalStateException broken) {
            throw BusinessException.refused("shell.error.bodyBroken", String.valueOf(broken.getMessage()));
        }
    }
}
