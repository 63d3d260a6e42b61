/** The door of 申报内容. */
@NullMarked
package org.weishishi.project.application.declaration;

import org.jspecify.annotations.NullMarked;
