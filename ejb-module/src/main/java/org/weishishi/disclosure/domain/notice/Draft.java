package org.weishishi.disclosure.domain.notice;

import java.util.List;

/**
 * 草稿.
 *
 * @param title 公示标题, 1 to 200 characters
 * @param content what it says
 * @param posting where it hangs and where objections go
 * @param projects what it makes public
 */
public record Draft(String title, NoticeContent content, NoticePosting posting, List<NoticeProject> projects) {}
