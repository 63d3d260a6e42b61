package org.weishishi.task.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.shared.SubjectRef;

/**
 * 一条通知 · unread, for the desk.
 *
 * @param id its number
 * @param messageKey bundle key of the text
 * @param args arguments of the text
 * @param subject what it is about
 * @param createdAt business time
 */
public record NoticeView(long id, String messageKey, List<String> args, SubjectRef subject, OffsetDateTime createdAt) {}
