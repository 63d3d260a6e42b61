/** The law of 申报内容: what is complete, what adds up, what differs between versions. */
@NullMarked
package org.weishishi.project.domain.declaration;

import org.jspecify.annotations.NullMarked;
