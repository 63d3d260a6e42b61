/** The law of 三议三公开提醒: since when a row has been red, and who was reminded when. */
@NullMarked
package org.weishishi.project.domain.publicity;

import org.jspecify.annotations.NullMarked;
