package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.drafting.model.ScriptedServer.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.clinical.Discipline;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.model.anthropic.AnthropicProvider;
import org.notewright.drafting.model.openai.OpenAiProvider;
import org.notewright.drafting.skill.DraftParser;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.Section;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.job.JobContext;

/// Every shipped skill goes through each network client to a provider that checks the whole request and answers in the
/// skill's form.
class EverySkillRequestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIRST = "Pt reports {{braces}} 4/10 R knee pain with stairs.";
    private static final String SECOND = "Flexion 110°, extension lag absent. 97110 x 2.";
    private static final String CONTEXT = "Write ROM with the degree sign.";

    static List<Skill> skills() {
        return SkillLibrary.shipped().all();
    }

    private static ModelRequest request(Skill skill) {
        var discipline = skill.disciplines().contains(Discipline.PT) ? Discipline.PT : Discipline.OT;
        return new PromptRenderer().render(skill, List.of(new SourceBlock("text note 2026-03-09", FIRST),
                new SourceBlock("text note 2026-03-12", SECOND)), CONTEXT,
                new VisitFacts(discipline, LocalDate.of(2026, 3, 12)));
    }

    private static String answer(Skill skill) {
        return skill.sections().stream().map(section -> "## " + section.heading() + "\n\nWords of "
                + section.heading() + ".\n").collect(Collectors.joining("\n"));
    }

    private static String json(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static void isInOrder(Skill skill, Stream<String> sent) {
        var whole = sent.collect(Collectors.joining("\n"));
        int last = -1;
        for (var part : List.of(FIRST, SECOND, CONTEXT, "## " + skill.sections().getFirst().heading())) {
            int at = whole.indexOf(part, last + 1);
            assertTrue(at > last, skill.name() + " sends out of order or not at all: " + part);
            last = at;
        }
    }

    private static void isWhole(Skill skill, ModelAnswer answer) {
        var parsed = DraftParser.parse(skill, answer.text());
        assertEquals(List.of(), parsed.deviations(), skill.name());
        assertEquals(skill.sections().stream().map(Section::heading).toList(),
                parsed.sections().stream().map(section -> section.heading()).toList());
        parsed.sections().forEach(section -> assertEquals("Words of " + section.heading() + ".", section.text().strip()));
    }

    @ParameterizedTest
    @MethodSource("skills")
    void throughTheMessagesClient(Skill skill) throws IOException {
        var events = "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":"
                + json(answer(skill)) + "}}\n\ndata: {\"type\":\"message_stop\"}\n\n";
        try (var server = new ScriptedServer(stream(events))) {
            var got = new AnthropicProvider().create(Requests.settings(server.url()))
                    .complete(request(skill), _ -> { }, JobContext.NONE);
            var body = JSON.readTree(server.onlyBody());
            assertEquals(List.of(), ProviderSchema.MESSAGES.faults(body));
            isInOrder(skill, body.at("/messages/0/content").valueStream().map(block -> block.path("text").asText()));
            isWhole(skill, got);
        }
    }

    @ParameterizedTest
    @MethodSource("skills")
    void throughTheChatClient(Skill skill) throws IOException {
        var events = "data: {\"choices\":[{\"delta\":{\"content\":" + json(answer(skill))
                + "},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
        try (var server = new ScriptedServer(stream(events))) {
            var got = new OpenAiProvider().create(Requests.settings(server.url() + "/v1"))
                    .complete(request(skill), _ -> { }, JobContext.NONE);
            JsonNode body = JSON.readTree(server.onlyBody());
            assertEquals(List.of(), ProviderSchema.CHAT.faults(body));
            isInOrder(skill, Stream.of(body.at("/messages/1/content").asText()));
            isWhole(skill, got);
        }
    }
}
