package org.weishishi.approval.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.weishishi.approval.api.simulation.Simulation;
import org.weishishi.approval.api.simulation.SimulationAnswer;
import org.weishishi.approval.application.simulation.SimulateChain;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordReader;

/** 审批演算 · the approval engine, open to everybody who is signed in; nothing is stored. */
@Path("approval/simulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimulationsResource {

    private static final int MOST = 1024 * 1024;

    /** Stands in the interface document, and a test computes it. */
    static final String EXAMPLE = """
        {"chain": {"key": "trial", "version": 1, "name": "trial", "profile": "trial",
          "policies": {"nobody": "BLOCK", "samePerson": "SIGN_AGAIN", "initiator": "RECORD", "differentPersons": false,
           "transfers": 3, "urges": 3, "urgeHours": 24},
          "steps": [
           {"key": "community", "name": "community", "level": "COMMUNITY", "mode": "SINGLE", "need": 0, "days": 2,
            "who": [{"post": "COMMUNITY_SECRETARY"}], "flags": ["MAY_RETURN"],
            "timeOut": {"remindBefore": 1, "escalateAfter": 1, "automatic": "NONE", "automaticAfter": 0}},
           {"key": "street", "name": "street", "level": "STREET", "mode": "ALL", "need": 0, "days": 3,
            "who": [{"post": "STREET_SECTION"}], "flags": ["MAY_RETURN", "MAY_ADD_SIGNERS", "MAY_TRANSFER"],
            "timeOut": {"remindBefore": 1, "escalateAfter": 1, "automatic": "NONE", "automaticAfter": 0}}]},
         "facts": {"kind": "SERVICE", "amount": "86000.00"},
         "posts": [
          {"id": 10, "kind": "COMMUNITY_SECRETARY", "name": "secretary", "unitId": 1, "unitName": "community",
           "holders": [{"personId": 2, "personName": "B"}]},
          {"id": 20, "kind": "STREET_SECTION", "name": "works", "unitId": 2, "unitName": "street",
           "holders": [{"personId": 3, "personName": "C"}]},
          {"id": 21, "kind": "STREET_SECTION", "name": "finance", "unitId": 2, "unitName": "street",
           "holders": [{"personId": 4, "personName": "D"}]}],
         "initiator": {"personId": 1, "postId": 9}, "start": "2026-03-02T09:00:00+08:00",
         "acts": [
          {"at": "2026-03-02T10:00:00+08:00", "actor": {"personId": 2, "postId": 10}, "capacity": "PERSON",
           "operation": "Decide", "said": {"task": 1, "verdict": "APPROVE", "opinion": ""}},
          {"at": "2026-03-02T11:00:00+08:00", "actor": {"personId": 3, "postId": 20}, "capacity": "PERSON",
           "operation": "Return", "said": {"task": 2, "to": "community", "rework": "STRAIGHT_BACK", "opinion": "why"}},
          {"at": "2026-03-02T11:30:00+08:00", "actor": {"personId": 4, "postId": 21}, "capacity": "PERSON",
           "operation": "Decide", "said": {"task": 3, "verdict": "APPROVE", "opinion": ""}}]}
        """;

    @Inject
    SimulateChain simulate;

    /** @return the state after the submission and after each attempt */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plays an approval",
            description =
                    "Takes a chain, an extract of the organization, and operations with their actors and times, and"
                            + " answers with the state after each: rounds, tasks, what was recorded, whom the program would tell,"
                            + " or the code of the refusal, which leaves the state as it was. The product decides by the same"
                            + " program; nothing is stored. Task numbers run from 1 in the order tasks are given out: seats in the"
                            + " order of post ids, holders in the order told; every new task (return, hand-over, added signer)"
                            + " takes the next number. A mode SINGLE pools all holders in one seat; ALL, ANY and VOTE give each"
                            + " post a seat; need counts only for VOTE. Operations and their fields: Decide{task,verdict:APPROVE|"
                            + "REJECT,opinion,signed?}; Return{task,to: key of a step or empty for the initiator,rework:IN_ORDER|"
                            + "STRAIGHT_BACK,opinion,signed?}; Resubmit{facts,snapshot: any text that names the facts,reply?};"
                            + " TakeBack{}; Cancel{reason}; AddSigner{task,before,person,reason}; RemoveSigner{task};"
                            + " Transfer{task,person,reason}; Consult{task,person,question}; Answer{task,opinion};"
                            + " Claim{task,take}; EnterPaper{task,verdict,opinion,scan: 64 hex digits}; ConfirmPaper{task,accept,"
                            + "signed?}; Urge{}; Share{circulate,persons,words}; of capacity ADMINISTRATOR: Terminate{reason},"
                            + " Resume{reason}, Reassign{slot,person,reason}, HandOver{from,to,reason}, Move{chain,reason}; of"
                            + " capacity SYSTEM: Reseat{exact}, PassTime{}. A person is {personId,personName,postId,postName,"
                            + "unitId,unitName}. Where an operation has a revision it may be left out. The rules, and a table of"
                            + " every state, operation and actor, are in docs/approval-chains.md. At most 8 steps, 200 posts, 500"
                            + " operations, 1 MB; unknown fields are refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Simulation.class),
                            examples = @ExampleObject(name = "returnedStraightBack", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The states.",
            content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    @APIResponse(responseCode = "401", description = "Not signed in.")
    @APIResponse(
            responseCode = "422",
            description = "Not JSON, too large, or a field is wrong: where, what stands there, what is allowed.")
    public SimulationAnswer simulate(InputStream body) throws IOException {
        return answer(simulate, body);
    }

    static SimulationAnswer answer(SimulateChain engine, InputStream body) throws IOException {
        byte[] sent = body.readNBytes(MOST + 1);
        if (sent.length > MOST) {
            throw BusinessException.refused("shell.error.bodySize", MOST);
        }
        return engine.simulate(read(new String(sent, StandardCharsets.UTF_8)));
    }

    private static Simulation read(String sent) {
        try {
            return RecordReader.read(Simulation.class, JsonParts.read(sent));
        } catch (JsonException | IllegalStateException broken) {
            throw BusinessException.refused("shell.error.bodyBroken", String.valueOf(broken.getMessage()));
        }
    }
}
