package org.weishishi.approval.domain;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;

/** 流转文本 · courses and chains as the row of an approval keeps them; the text of a course leaves its chain out, which has a column of its own. */
final class CourseText {

    private static final String CHAIN = "chain";

    /** Thousands of approvals run on the same few chains. */
    private static final RecentTexts<ApprovalChain> CHAINS = new RecentTexts<>(256);

    /** Who decides has looked at the approval before, and one decision follows another. */
    private static final RecentTexts<Course> COURSES = new RecentTexts<>(256);

    private CourseText() {}

    static String write(Course course) {
        String text = RecordJson.of(course, Set.of(CHAIN)).toString();
        COURSES.keep(text, course);
        return text;
    }

    static Course read(String text, String chain) {
        ApprovalChain on = chain(chain);
        Function<String, Course> reader = t -> RecordReader.read(Course.class, JsonParts.read(t), Map.of(CHAIN, on));
        Course known = COURSES.read(text, reader);
        return known.chain().equals(on) ? known : reader.apply(text);
    }

    static String write(ApprovalChain chain) {
        return RecordJson.of(chain).toString();
    }

    static ApprovalChain chain(String text) {
        return CHAINS.read(text, t -> RecordReader.read(ApprovalChain.class, JsonParts.read(t)));
    }
}
