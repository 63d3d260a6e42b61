package org.weishishi.shell;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 待办事项 · one line of the desk.
 *
 * @param area context word, e.g. approval; counts into that entry of the menu
 * @param title what it is about
 * @param note where it comes from: community, kind
 * @param step what is to be done, in the reader's language
 * @param amount how much money, null when there is none
 * @param demonstration 演示数据: the amount was not published
 * @param due until when, null when there is no deadline
 * @param address where to do it, from the root of the application, e.g. {@code /approval/decide-task.xhtml?id=3}
 */
public record DeskItem(
        String area,
        String title,
        String note,
        String step,
        @Nullable Money amount,
        boolean demonstration,
        @Nullable OffsetDateTime due,
        String address) {}
