/** 文件记录 · what is known of each file that was made of a document: hash, validation, place in the daily digest. */
@NullMarked
package org.weishishi.document.domain.file;

import org.jspecify.annotations.NullMarked;
